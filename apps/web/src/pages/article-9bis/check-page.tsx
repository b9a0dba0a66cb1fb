import type { Place } from '../../app/guide/given.ts'
import { Keeping } from '../../app/guide/device.tsx'
import { FIELDS } from '../../app/guide/read-given.ts'
import { sayGiven, sayItem, sayKind, wordsOf } from '../../app/guide/say.ts'
import { Button, ButtonRow, Margin, formatDay, PageHeading } from '../../components/index.ts'
import { GoButton } from '../../app/guide/go-button.tsx'
import type { Answers } from './answers.ts'
import { writeStep } from './flow.ts'
import { groupOf } from './say.ts'
import type { ScreenProps } from './screen.tsx'
import { inOrder, kindAt, openQuestions, replay } from './screening.ts'
import type { ScreeningTexts } from './texts/index.ts'

/** Every answer under its heading, to be changed before the conclusion. */
export function CheckPage({
  prepared,
  texts,
  device,
  answers,
}: ScreenProps & { readonly answers: Answers }) {
  const { words, lang } = texts
  const { check } = words
  const { unused } = replay(prepared, answers)
  const unusedIds = new Set(unused.map(({ id }) => id))
  const used = inOrder(prepared.procedure, answers).filter(({ id }) => !unusedIds.has(id))
  const [next] = openQuestions(prepared, answers)
  const mustAnswer = next?.purpose === 'conclusion' ? next : undefined
  return (
    <>
      <PageHeading title={check.title} lead={check.lead} />
      {mustAnswer && (
        <p>
          {check.unanswered}{' '}
          <GoButton to={`to:${writeStep({ kind: 'question', id: mustAnswer.id })}`}>
            {check.goOn}
          </GoButton>
        </p>
      )}
      <h2>{words.groups.demande}</h2>
      <dl class="answers">
        <div class="answer">
          <dt>{check.filing}</dt>
          <dd class="answer-value">{formatDay(answers.on, lang)}</dd>
          <dd class="answer-change">
            <GoButton to={`to:${writeStep({ kind: 'start' })}`} about={check.filing}>
              {check.change}
            </GoButton>
          </dd>
        </div>
        {used
          .filter((place) => groupOf(place, words) === words.groups.demande)
          .map((place) => (
            <AnswerRow place={place} answers={answers} texts={texts} />
          ))}
      </dl>
      {groupsOf(used, words.groups.demande, texts).map(([group, places]) => (
        <>
          <h2>{group}</h2>
          <dl class="answers">
            {places.map((place, index) => (
              <>
                {place.record && place.record.index !== places[index - 1]?.record?.index && (
                  <RecordRow place={place} answers={answers} texts={texts} />
                )}
                <AnswerRow place={place} answers={answers} texts={texts} />
              </>
            ))}
          </dl>
        </>
      ))}
      {unused.length > 0 && (
        <>
          <h2>{check.unused}</h2>
          <p>{check.unusedLead}</p>
          <dl class="answers">
            {unused.map((place) => (
              <AnswerRow place={place} answers={answers} texts={texts} />
            ))}
          </dl>
        </>
      )}
      <Margin lang={lang}>
        <ButtonRow>
          <Button name={FIELDS.go} value={`to:${writeStep({ kind: 'conclusion' })}`}>
            {check.conclude}
          </Button>
          {next?.purpose === 'remark' && (
            <Button kind="secondary" name={FIELDS.go} value="remarks:yes">
              {check.moreRemarks}
            </Button>
          )}
        </ButtonRow>
      </Margin>
      {device && <Keeping device={device} texts={texts} />}
    </>
  )
}

function groupsOf(
  places: readonly Place[],
  except: string,
  { words }: ScreeningTexts,
): readonly (readonly [string, readonly Place[]])[] {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const group = groupOf(place, words)
    if (group !== except) groups.set(group, [...(groups.get(group) ?? []), place])
  }
  return [...groups]
}

interface RowProps {
  readonly place: Place
  readonly answers: Answers
  readonly texts: ScreeningTexts
}

/** One answer: what was asked, what was answered, the way to change it. */
function AnswerRow({ place, answers, texts }: RowProps) {
  const { check } = texts.words
  const { label, exhibits } = wordsOf(place.fact, texts)
  const said = sayGiven(place, answers.given.get(place.id) ?? null, texts)
  return (
    <div class="answer">
      <dt>{label}</dt>
      <dd class={said === undefined ? 'answer-value answer-unknown' : 'answer-value'}>
        {said ?? check.toEstablish}
      </dd>
      <dd class="answer-change">
        <GoButton to={`to:${writeStep({ kind: 'question', id: place.id })}`} about={label}>
          {check.change}
        </GoButton>
      </dd>
      {said === undefined && exhibits && exhibits.length > 0 && (
        <dd class="quiet">{check.provedBy(exhibits.join(' ; '))}</dd>
      )}
    </div>
  )
}

/** The head of the answers about one record, with the way to take it out. */
function RecordRow({ place, answers, texts }: RowProps) {
  const { words } = texts
  const { record } = place
  if (!record) return null
  const { list, index } = record
  const said = words.question.record(
    sayItem(list, texts),
    index + 1,
    sayKind(list, kindAt(answers, place) ?? '', texts),
  )
  return (
    <div class="answer">
      <dt>
        <strong>{said}</strong>
      </dt>
      <dd class="answer-change">
        <GoButton to={`remove:${list.id}[${index}]`} about={said}>
          {words.check.remove}
        </GoButton>
      </dd>
    </div>
  )
}
