import type { PublisherKind } from './claim';
import { fold } from './fold';

const OFFICIAL =
  /^(the board|hanoi (management )?board|hiza|hhiza|hhtp|ban quan ly|bql|ubnd|uy ban|so |bo |chinh phu|thu tuong|cuc |tong cuc|chi cuc|people s committee|ministry|department|government)/;

/** The kind of a publisher that no source names yet: offices by their usual first words, anybody else `other`. */
export function kindOfNewPublisher(name: string): PublisherKind {
  return OFFICIAL.test(fold(name)) ? 'official' : 'other';
}
