import { sheetText } from './sheetText';

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  void sheetText(data).then((result) => self.postMessage(result, {}));
});
