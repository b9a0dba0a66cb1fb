import { findLocalDate, type LocalDate } from '@sejour/calendar'

/** What the name of a file suggests for its piece: to be read again by whoever adds it. */
export type Suggested = { readonly title: string; readonly dated?: LocalDate }

const YEAR_FIRST =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<between>[-_. ]?)(?<month>\d\d)\k<between>(?<day>\d\d)(?!\d)/
const DAY_FIRST = /(?<!\d)(?<day>\d{1,2})[-_. ](?<month>\d{1,2})[-_. ](?<year>(?:19|20)\d\d)(?!\d)/

/** Names that a camera or a scanner gives say nothing. */
const MEANINGLESS =
  /^(?:img|dsc|dscn|pxl|scan|image|photo|doc|document|whatsapp image|signal|screenshot|capture)?[\s\d_.()~-]*(?:(?:at|à|om)[\s\d_.()hm-]*)?$/i

/** `nameless`: the title of a piece whose file has a name that says nothing. */
export function suggestedBy(fileName: string, nameless: string): Suggested {
  const bare = fileName.replace(/\.[a-z\d]{1,5}$/i, '')
  const dated = dayIn(bare)
  const words = bare
    .replace(YEAR_FIRST, ' ')
    .replace(DAY_FIRST, ' ')
    .replaceAll(/[_+]+|%20/g, ' ')
    .replaceAll(/(?<=\p{L})-(?=[\p{L}\d])/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s\-–.,()]+|[\s\-–.,(]+$/g, '')
  const title = words === '' || MEANINGLESS.test(words) ? nameless : capital(words)
  return { title: title.slice(0, 200), ...(dated !== undefined && { dated }) }
}

function dayIn(text: string): LocalDate | undefined {
  const {
    year = '',
    month = '',
    day = '',
  } = (YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.groups ?? {}
  return findLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function capital(words: string): string {
  const [first = '', ...rest] = words
  return first.toLocaleUpperCase('fr') + rest.join('')
}
