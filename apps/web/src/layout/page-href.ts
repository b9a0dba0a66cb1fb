/** Address of a page in one language, from its French name: "/delai" is "/nl/termijn". */
export { addressOf as pageHref } from '../app/slugs.ts'
