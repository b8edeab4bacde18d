/** Ids of elements that take the focus from elsewhere: by a shortcut, the skip link, a search result. */
export const SEARCH_ID = 'search';
export const FILTERS_ID = 'filters';
export const DETAILS_ID = 'details';
export const TABLE_ID = 'table';
