/**
 * The kill switch: in place of `sw.js` it takes over at once, deletes what the app kept on the device and unregisters
 * itself. Open windows stay as they are and load the rest over the network. See docs/OFFLINE.md.
 */
self.addEventListener('install', () => self.skipWaiting());
// A window that finds it waiting asks what it brings: nothing, so no new version is announced.
self.addEventListener('message', ({ ports: [port] }) => {
  port?.postMessage(null);
  self.skipWaiting();
});
self.addEventListener('activate', (event) => {
  const ours = `hanoi-zones ${self.registration.scope} `;
  const end = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(end());
});
