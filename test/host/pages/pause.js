/* Stands inside a div: what observes the document sees the div before the rest of it is there. */
