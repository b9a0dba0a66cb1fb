import type { LoggedNotification } from '@sejour/desk'
import { type Column, writeCsv, writeXlsx } from '@sejour/exchange'
import { logTexts, nameOfLogged } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import { askedOfLog } from './commune-log.ts'
import type { WrittenList } from './exports-lists.ts'
import type { Asked } from './route.ts'

/** The log of notifications as a table to take away. */
export async function notificationList(asked: Asked): Promise<WrittenList | 'forbidden'> {
  const { parts, actor, lang } = asked
  const seen = await parts.desk.notificationLog(actor, askedOfLog(asked))
  if (!('seen' in seen)) return 'forbidden'
  const { columns: words, ...texts } = logTexts[lang]
  const catalogue = catalogueIn(lang)
  const columns: readonly Column<LoggedNotification>[] = [
    { heading: words.on, value: ({ on }) => on },
    { heading: words.what, value: (line) => nameOfLogged(line, catalogue, lang) },
    { heading: words.who, value: ({ title }) => title },
    { heading: words.how, value: ({ by }) => texts.how[by] },
    {
      heading: words.proof,
      value: ({ isProved }) => (isProved ? texts.proved : texts.unproved),
    },
  ]
  const rows = seen.seen
  return {
    name: texts.file,
    csv: () => writeCsv(columns, rows),
    xlsx: () => writeXlsx(columns, rows),
  }
}
