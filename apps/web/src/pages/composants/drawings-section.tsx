import {
  CalendarDays,
  Day,
  Derivation,
  KeyAnswer,
  Margin,
  Money,
  Notice,
  StayTimeline,
  ToConfirm,
} from '../../components/index.ts'
import type { CalendarDay } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { sampleSources } from './sample-sources.ts'
import { samplesIn } from './texts/index.ts'

/** Answers, derivation, calendar, stays. */
export function DrawingsSection({ lang }: { lang: Lang }) {
  const samples = samplesIn[lang]
  const { law, royalDecree, unconfirmed } = sampleSources(lang)
  const stepDays = ['2026-03-05', '2026-03-06', '2026-04-04', '2026-04-07']
  const stepSources = [law, law, undefined, royalDecree]
  return (
    <>
      <h2>{samples.sections.answers}</h2>
      <Margin lang={lang} source={royalDecree}>
        <KeyAnswer
          tone="limit"
          label={samples.answer.label}
          value={<Day lang={lang} day="2026-04-07" weekday />}
          note={
            <p>
              {samples.answer.safe} <Day lang={lang} day="2026-04-02" weekday />
            </p>
          }
        />
      </Margin>
      <Margin lang={lang} source={unconfirmed}>
        <KeyAnswer
          label={samples.answer.fee}
          value={<Money lang={lang} cents={368_00} />}
          note={<ToConfirm lang={lang} />}
        />
      </Margin>
      <Notice title={samples.notice.title}>
        <p>{samples.notice.body}</p>
      </Notice>
      <Notice tone="limit" title={samples.notice.limitTitle}>
        <p>{samples.notice.limitBody}</p>
      </Notice>
      <Derivation
        lang={lang}
        steps={samples.derivation.map((text, index) => ({
          text,
          day: stepDays[index],
          source: stepSources[index],
        }))}
      />

      <h2>{samples.sections.calendar}</h2>
      <CalendarDays
        lang={lang}
        label={samples.calendarLabel}
        days={sampleDays()}
        holidays={{ '2026-04-06': samples.easter }}
      />

      <h2>{samples.sections.stays}</h2>
      <StayTimeline
        lang={lang}
        from="2026-01-04"
        until="2026-07-02"
        usedDays={47}
        stays={[
          { from: '2026-01-20', until: '2026-02-08', days: 20 },
          { from: '2026-04-14', until: '2026-05-10', days: 27 },
        ]}
      />
      <StayTimeline
        lang={lang}
        from="2026-01-04"
        until="2026-07-02"
        usedDays={101}
        stays={[{ from: '2026-03-24', until: '2026-07-02', days: 101 }]}
      />
      <StayTimeline lang={lang} from="2026-01-04" until="2026-07-02" usedDays={0} stays={[]} />
    </>
  )
}

/** Thirty days from Thursday 5 March 2026: Saturday 4 April, moved past Easter Monday; safe day on 2 April. */
function sampleDays(): CalendarDay[] {
  const march = Array.from({ length: 26 }, (_, index) => ({
    day: `2026-03-${String(index + 6).padStart(2, '0')}`,
    kind: 'counted' as const,
    count: index + 1,
  }))
  return [
    { day: '2026-03-05', kind: 'not-counted' },
    ...march,
    { day: '2026-04-01', kind: 'counted', count: 27 },
    { day: '2026-04-02', kind: 'safe', count: 28 },
    { day: '2026-04-03', kind: 'counted', count: 29 },
    { day: '2026-04-04', kind: 'moved', count: 30 },
    { day: '2026-04-05', kind: 'moved' },
    { day: '2026-04-06', kind: 'moved' },
    { day: '2026-04-07', kind: 'last' },
  ]
}
