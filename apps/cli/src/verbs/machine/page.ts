import type { Lang } from '@sejour/answers/say'
import type { DescribedMachine } from '@sejour/chain'
import { item, type Line, marginOf, part, quiet, title } from '../../page/line.ts'
import { machineTexts } from './texts.ts'

/** All machines, a line each; or one of them: who has the file in each state, and each way on. */
export function machinePage(
  { machines }: { readonly machines: readonly DescribedMachine[] },
  lang: Lang,
): readonly Line[] {
  const texts = machineTexts[lang]
  const [only] = machines
  if (only && machines.length === 1) return onePage(only, lang)
  return [
    title(texts.title(machines.length)),
    ...machines.map(({ id, name }) => item(`${id} · ${name}`)),
    quiet(texts.more),
  ]
}

function onePage({ name, states, transitions }: DescribedMachine, lang: Lang): readonly Line[] {
  const texts = machineTexts[lang]
  const named = new Map(states.map((state) => [state.id, state.name]))
  return [
    title(name),
    ...states.flatMap((state) =>
      part(
        state.isEnd
          ? `${state.name} · ${texts.end}`
          : state.holder === 'nobody'
            ? state.name
            : `${state.name} · ${texts.has(state.holderName)}`,
        transitions
          .filter(({ from }) => from.includes(state.id))
          .map(({ to, on, byName, source }) =>
            item(
              `${'step' in on ? on.step : on.entry} (${byName}) → ${named.get(to) ?? to}`,
              marginOf([source]),
            ),
          ),
      ),
    ),
  ]
}
