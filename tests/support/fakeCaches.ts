/** Cache Storage as far as the copy on the device uses it, in memory: Node has none. */
export function fakeCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string): Cache => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    const find = (address: RequestInfo | URL): string =>
      typeof address === 'string' ? address : address instanceof URL ? address.href : address.url;
    const cache: Pick<Cache, 'match' | 'put' | 'delete' | 'keys'> = {
      match: async (address) => kept.get(find(address))?.clone(),
      put: async (address, response) => {
        kept.set(find(address), response);
      },
      delete: async (address) => kept.delete(find(address)),
      keys: async () => [...kept.keys()].map((address) => new Request(address)),
    };
    return cache as Cache;
  };
  const caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'has'> = {
    open: async (name) => open(name),
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
    has: async (name) => all.has(name),
  };
  return caches as CacheStorage;
}
