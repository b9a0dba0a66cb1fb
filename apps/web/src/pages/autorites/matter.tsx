import { sayEachSourceOnce } from '@sejour/answers/say'
import { type AutoriteId, type JugeId, type MatiereId, matieres } from '@sejour/law/autorites'
import type { EffetDuRecours, Matiere } from '@sejour/law/autorites'
import type { ComponentChildren } from 'preact'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import { Margin } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { autoritesTexts } from './texts/index.ts'

/** One matter, as the way of its file: who receives, checks, decides, what is handed over, which court. */
export function Matter({ lang, id }: { lang: Lang; id: MatiereId }) {
  const { law, words } = autoritesTexts(lang)
  const matter: Matiere<AutoriteId, JugeId> = matieres[id]
  const people = (ids: readonly AutoriteId[]) =>
    ids.map((one) => <a href={`#${one}`}>{law.autorites[one].name}</a>)
  const sources = sayEachSourceOnce(matter.source, lang).map((one) => marginOf(one, lang))
  return (
    <Margin lang={lang} source={sources}>
      <section class="matter" aria-labelledby={`matiere-${id}`}>
        <h3 id={`matiere-${id}`}>{law.matieres[id]}</h3>
        <ol class="way">
          <Step label={words.receives}>{people(matter.receives)}</Step>
          <Step label={words.checks}>{people(matter.checks)}</Step>
          <Step label={words.decides}>{people(matter.decides)}</Step>
          <Step label={words.gives}>
            {matter.papers.map((paper) => (
              <a href={addressOf(lang, `/papiers/${paper}`)}>{words.paper(paper)}</a>
            ))}
          </Step>
          <Step label={words.judge} note={effectNote(matter.effect, words.effects)}>
            {matter.judge.map((judge) => (
              <a href={`#juge-${judge}`}>{law.juges[judge].name}</a>
            ))}
          </Step>
        </ol>
      </section>
    </Margin>
  )
}

interface StepProps {
  readonly label: string
  readonly note?: string | undefined
  readonly children: readonly ComponentChildren[]
}

/** Nothing where nobody has this part. */
function Step({ label, note, children }: StepProps) {
  if (children.length === 0) return null
  return (
    <li>
      <span class="way-label">{label}</span>
      <span class="way-names">
        {children.map((child) => (
          <span>{child}</span>
        ))}
      </span>
      {note !== undefined && <span class="way-note">{note}</span>}
    </li>
  )
}

function effectNote(
  effect: EffetDuRecours | undefined,
  notes: { readonly [effect in EffetDuRecours]: string },
): string | undefined {
  return effect === undefined ? undefined : notes[effect]
}
