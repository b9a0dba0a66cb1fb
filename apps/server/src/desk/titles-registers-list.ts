import type { RegisterLine } from '@sejour/desk'
import { type Column, writeCsv, writeXlsx } from '@sejour/exchange'
import { titlesTexts } from '@sejour/web/desk'
import type { WrittenList } from './exports-lists.ts'
import type { Asked } from './route.ts'
import { askedOfRegisters } from './titles-registers.ts'

/** The registers of a commune as a table to take away, over all pages. */
export async function registersList(asked: Asked): Promise<WrittenList | 'forbidden'> {
  const { parts, actor, lang } = asked
  const wanted = { ...askedOfRegisters(asked), pageSize: 200 }
  const rows: RegisterLine[] = []
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const seen = await parts.desk.registers(actor, { ...wanted, page })
    if (!('seen' in seen)) return 'forbidden'
    rows.push(...seen.seen.rows)
    pages = seen.seen.pages
  }
  const { list, places, why } = titlesTexts[lang]
  const columns: readonly Column<RegisterLine>[] = [
    { heading: list.person, value: ({ name }) => name },
    { heading: list.register, value: (line) => places[line.in] },
    { heading: list.since, value: ({ since }) => since },
    { heading: list.why, value: (line) => line.why && why[line.why] },
    { heading: list.case, value: ({ title }) => title },
    { heading: list.reference, value: ({ reference }) => reference },
  ]
  return {
    name: list.file,
    csv: () => writeCsv(columns, rows),
    xlsx: () => writeXlsx(columns, rows),
  }
}
