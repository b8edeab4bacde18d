/** No sandbox (containers run as root), WebGL in software, and no name that can be resolved but this machine's. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
