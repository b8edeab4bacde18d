/** `npm start`: installs what is missing, builds what has changed, serves the production build, prints its address. */
import { join } from 'node:path';
import { ROOT, ensureBuild, ensurePackages, fail } from './ensure.mjs';
import { serve } from './serve.mjs';

try {
  ensurePackages();
  ensureBuild();
  const host = process.env.HOST || '127.0.0.1';
  const { url, close } = await serve(join(ROOT, 'dist'), { host, port: Number(process.env.PORT || 4173) });
  console.log(`\nHanoi Zones: ${url.replace('//0.0.0.0', '//127.0.0.1')}\n(Ctrl+C stops it.)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
} catch (error) {
  fail(error);
}
