/**
 * The id that stands for the agency, or the inspection, at hand in a document that is drawn for each of them; in a list
 * of shortcomings, results or requirements it stands for all that are its own. No entry may have it.
 */
export const EACH = 'each';
