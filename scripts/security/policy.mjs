/**
 * The content security policy, in one place: what the build writes into the pages and, for the programs that run beside
 * them, into `_headers`. A policy in a page does not reach its workers: theirs comes with their own file.
 */

/**
 * The policy of the pages. Scripts, styles, fonts and data come from the app's own folder; the only other hosts are
 * those of the base maps that a user can switch on. While developing, Vite puts its own inline scripts and styles into
 * the page and talks to it over a socket.
 * @param {readonly string[]} onlineHosts
 * @param {boolean} [developing]
 */
export function pagePolicy(onlineHosts, developing = false) {
  const inline = developing ? " 'unsafe-inline'" : '';
  return [
    "default-src 'self'",
    `script-src 'self'${inline}`,
    "worker-src 'self'",
    `style-src 'self'${inline}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self' blob:", ...(developing ? ['ws:'] : []), ...onlineHosts].join(' '),
    // The pre-flight check opens the embedded view.
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // Text becomes neither HTML nor code, and the one policy there is (`src/app/trustedTypes.ts`) starts own programs only.
    ...(developing ? [] : ["require-trusted-types-for 'script'", 'trusted-types default']),
  ].join('; ');
}

/** What stands in `public/_headers` where the build writes the hosts. */
const ONLINE_HOSTS = '{online-hosts}';

/**
 * `_headers` as it is served.
 * @param {string} template
 * @param {readonly string[]} onlineHosts
 */
export function headersFile(template, onlineHosts) {
  if (!template.includes(ONLINE_HOSTS)) throw new Error(`public/_headers does not say where ${ONLINE_HOSTS} belong.`);
  return template.replaceAll(ONLINE_HOSTS, onlineHosts.join(' '));
}
