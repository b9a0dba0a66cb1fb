import type { RouteSheet, SaidCondition, SaidPaper, StatementOnDay } from '@sejour/answers/routes'
import type { SaidSource } from '@sejour/answers/say'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import { ContradictionNote, formatDay, Margin, ToConfirm } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionHref } from '../contradictions/link.ts'
import { handlingOf } from '../contradictions/said.ts'
import { type VoiesTexts, voiesTexts } from './texts/index.ts'

type Words = VoiesTexts['sheet']

interface Inside {
  readonly lang: Lang
  readonly words: Words
}

/** All that is known of a way, topic by topic, each line with its source in the margin. */
export function SheetView({ sheet, lang }: { sheet: RouteSheet; lang: Lang }) {
  const { sheet: words } = voiesTexts(lang)
  const inside = { lang, words }
  const { opening, topics, changes, fee, titles, waiting, versions } = sheet
  return (
    <>
      {opening && (
        <section>
          <h2>{words.opening}</h2>
          <p>{words.openingLead}</p>
          <OpeningLine condition={opening} {...inside} />
        </section>
      )}
      <section>
        <h2>{words.fee}</h2>
        <Margin lang={lang} source={marginsOf(fee.sources, lang)}>
          <p>
            {fee.said}.{' '}
            {fee.kind !== 'none' && <a href={addressOf(lang, '/redevance')}>{words.feeLink}</a>}
          </p>
        </Margin>
      </section>
      <Papers title={words.titles} papers={titles} {...inside} />
      <Papers title={words.waiting} papers={waiting} {...inside} />
      {topics.map(({ topic, label, statements }) => (
        <section>
          <h2>{label}</h2>
          {statements.map((statement) => (
            <StatementLine statement={statement} isRemedy={topic === 'remedy'} {...inside} />
          ))}
        </section>
      ))}
      <Changes title={words.coming} statements={changes.coming} {...inside} />
      <Changes title={words.past} statements={changes.past} {...inside} />
      {versions.length > 1 && (
        <section>
          <h2>{words.versions}</h2>
          {versions.map(({ from, sources }) => (
            <Margin lang={lang} source={marginsOf(sources, lang)}>
              <p>{words.openingSince(formatDay(from, lang))}</p>
            </Margin>
          ))}
        </section>
      )}
    </>
  )
}

function OpeningLine({ condition, lang, words }: Inside & { condition: SaidCondition }) {
  const { label, kind, authority, sources, toConfirm, children } = condition
  const kinds: { readonly [kind: string]: string } = words.kinds
  return (
    <>
      <Margin lang={lang} source={marginsOf(sources, lang)}>
        <p>
          {label}
          {authority !== null && ` (${words.appreciatedBy(authority)})`}.
          {children.length > 0 && ` ${kinds[kind] ?? ''}`}
          {toConfirm && ' '}
          {toConfirm && <ToConfirm lang={lang} />}
        </p>
      </Margin>
      {children.length > 0 && (
        <ul class="opening">
          {children.map((child) => (
            <li>
              <OpeningLine condition={child} lang={lang} words={words} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Papers({ title, papers, lang }: Inside & { title: string; papers: readonly SaidPaper[] }) {
  if (papers.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {papers.map((paper) => (
          <li>
            <PaperLink paper={paper} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PaperLink({ paper, lang }: { paper: SaidPaper; lang: Lang }) {
  return <a href={addressOf(lang, `/papiers/${paper.id}`)}>{paper.label}</a>
}

function StatementLine({
  statement,
  isRemedy,
  lang,
  words,
}: Inside & { statement: StatementOnDay; isRemedy: boolean }) {
  const { label, sources, toConfirm, limit, papers, contradiction } = statement
  return (
    <Margin lang={lang} source={marginsOf(sources, lang)}>
      <p>
        {label}
        {toConfirm && ' '}
        {toConfirm && <ToConfirm lang={lang} />}
      </p>
      {contradiction !== null && (
        <ContradictionNote
          lang={lang}
          href={contradictionHref(lang, contradiction)}
          handling={handlingOf(contradiction, lang)}
        />
      )}
      {limit !== null && (
        <p class="quiet">
          {limit.said}. {isRemedy && <a href={addressOf(lang, '/delai')}>{words.limitLink}</a>}
        </p>
      )}
      {papers.length > 0 && (
        <p class="quiet">
          {words.papers} :{' '}
          {papers.map((paper, index) => (
            <>
              {index > 0 && ', '}
              <PaperLink paper={paper} lang={lang} />
            </>
          ))}
        </p>
      )}
    </Margin>
  )
}

function Changes({
  title,
  statements,
  lang,
  words,
}: Inside & { title: string; statements: readonly StatementOnDay[] }) {
  if (statements.length === 0) return null
  const said = (day: StatementOnDay['from']) => (day === null ? null : formatDay(day, lang))
  return (
    <section>
      <h2>{title}</h2>
      {statements.map(({ label, from, until, sources, toConfirm }) => (
        <Margin lang={lang} source={marginsOf(sources, lang)}>
          <p>
            <strong>{words.period(said(from), said(until))}.</strong> {label}
            {toConfirm && ' '}
            {toConfirm && <ToConfirm lang={lang} />}
          </p>
        </Margin>
      ))}
    </section>
  )
}

function marginsOf(sources: readonly SaidSource[], lang: Lang) {
  return sources.map((source) => marginOf(source, lang))
}
