/** Something that went wrong, said in words for the reader. What engines and libraries say is not shown to anybody. */
export class InWords extends Error {}
