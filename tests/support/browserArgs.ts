/** No sandbox (containers run as root), WebGL in software, and no name that can be resolved but this machine's. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * The same for the headless shell, where nobody looks at the map's picture: its page is put together without the graphics
 * card, which is software here and would take a tenth more of the time.
 */
export const SHELL_ARGS = [...BROWSER_ARGS, '--disable-gpu-compositing'];
