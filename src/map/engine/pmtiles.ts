import { addProtocol } from 'maplibre-gl';
import { FetchSource, FileSource, PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles';

/**
 * An archive on the network, and where that does not answer its copy on the device: a copy that a service worker keeps
 * answers no range requests, so it is read as a file.
 */
export class NetworkOrFile implements Source {
  readonly #network: Source;
  readonly #openFile: () => Promise<File | null>;
  #file: Promise<Source | null> | undefined;

  constructor(network: Source, openFile: () => Promise<File | null>) {
    this.#network = network;
    this.#openFile = openFile;
  }

  getKey(): string {
    return this.#network.getKey();
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    try {
      return await this.#network.getBytes(offset, length, signal, etag);
    } catch (error) {
      // Only what the network did not answer: a tile given up, or another archive than before, stays an error.
      if (!(error instanceof TypeError)) throw error;
      this.#file ??= this.#openFile().then((file) => file && new FileSource(file));
      const file = await this.#file;
      if (!file) throw error;
      return file.getBytes(offset, length);
    }
  }
}

let protocol: Protocol | undefined;

/** Lets sources read `pmtiles://` addresses, by range requests to our own origin or from the copy on the device. */
export function readPmtiles(address: string, openFile: () => Promise<File | null>): void {
  // MapLibre knows one reader a scheme: all archives are in the one.
  protocol ??= new Protocol();
  protocol.add(new PMTiles(new NetworkOrFile(new FetchSource(address), openFile)));
  addProtocol('pmtiles', protocol.tile);
}
