const MEGABYTE = 1024 * 1024;

/** What a file may cost before it is refused. Bytes of a file, of all that an archive unpacks to, and so on. */
export const LIMITS = {
  fileBytes: 50 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  /** Entries of an archive that are unpacked: sheets, layers and what belongs to them. */
  entries: 64,
  /** Entries that an archive lists: pictures and folders are passed over, but not without end. */
  listedEntries: 5_000,
  /** Records of all tables of a file together. */
  records: 200_000,
  columns: 1_000,
  /** Rows times columns of one table: what one lonely cell in the last corner of a sheet would make us hold. */
  cells: 5_000_000,
  /** Points of all shapes together, after arcs that many shapes share are written out for each. */
  positions: 5_000_000,
  /** Elements of an XML file: each costs the memory of a hundred letters. */
  elements: 1_000_000,
  /** Brackets inside brackets (JSON) and elements inside elements (XML). */
  depth: 64,
  /** From the choice of the file to its last record. */
  milliseconds: 20_000,
} as const;

/** As a user would say it, to one decimal. */
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 102.4) / 10;

/** What a refusal of too large a file tells. */
export const sizeDetail = (bytes: number): { readonly mb: number; readonly maxMb: number } => ({
  mb: megabytes(bytes),
  maxMb: megabytes(LIMITS.fileBytes),
});
