import { situation } from '@sejour/law/situation'
import { voies } from '@sejour/law/voies'
import type { Plugin } from 'esbuild'
import { saidStatements } from '../pages/orientation/said-statements.ts'
import { orientationTexts } from '../pages/orientation/texts/index.ts'
import type { Lang } from '../texts/index.ts'

/**
 * Gives the browser the ways to a stay in two parts: what opens them, which the questions need, and
 * what is known of them, ready said in one language, which is loaded once the questions run.
 */
export function voiesModule(lang: Lang): Plugin {
  return {
    name: 'voies-module',
    setup(build) {
      build.onResolve({ filter: /^@sejour\/law\/voies(?:\/\w+)?$/ }, ({ path }) => ({
        path,
        namespace: NAMESPACE,
        sideEffects: false,
      }))
      build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
        contents: path.endsWith('/voies') ? openings(lang) : words(path),
        resolveDir: import.meta.dirname,
        loader: 'js',
      }))
      build.onLoad({ filter: /[\\/]orientation[\\/]said-statements\.ts$/ }, () => ({
        contents: `const said = ${JSON.stringify(saidStatements(lang))}\nexport const saidStatements = () => said\n`,
        loader: 'js',
      }))
    },
  }
}

const NAMESPACE = 'voies'

/** The ways without what is said of them: their conditions, and when each statement is stressed. */
function openings(lang: Lang): string {
  const light = voies.map(({ statements, title, ...voie }) => ({
    ...voie,
    title: lang === 'fr' ? title : '',
    // What concerns everybody is brought by what is said of the ways.
    statements: statements.flatMap(({ id, when }) => (when ? [{ id, when }] : [])),
  }))
  // What stands in several places is written once: conditions that ways share, and citations.
  const shared: string[] = []
  const places = new Map<unknown, string>()
  const written = write(light)
  return [
    `import { situation } from '@sejour/law/situation'`,
    `const f = (id) => situation.find((fact) => fact.id === id)`,
    ...shared,
    `export const voies = ${written}`,
  ].join('\n')

  function write(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const fact = situation.find((known) => known === value)
    if (fact) return `f(${JSON.stringify(fact.id)})`
    if ('question' in value) throw new Error('a fact outside the situation')
    const isShared = 'certainty' in value || 'level' in value || 'kind' in value
    return isShared ? shareOf(value) : literal(value)
  }

  function shareOf(value: object): string {
    const key = 'certainty' in value ? JSON.stringify(value) : value
    const known = places.get(key)
    if (known !== undefined) return known
    const code = literal(value)
    const name = `s${shared.length}`
    shared.push(`const ${name} = ${code}`)
    places.set(key, name)
    return name
  }

  function literal(value: object): string {
    if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
    const fields = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => `${JSON.stringify(name)}:${isSaid(name) ? '""' : write(inner)}`)
    return `{${fields.join(',')}}`
  }

  // The dictionary of the language says it.
  function isSaid(name: string): boolean {
    return name === 'label' && lang !== 'fr'
  }
}

/** The words of the openings in one language: those of the statements are brought apart. */
function words(path: string): string {
  const lang = path.slice(-2) as Lang
  const light = Object.fromEntries(
    Object.entries(orientationTexts(lang).law.voies).map(([id, { title, conditions }]) => [
      id,
      { title, conditions, statements: {} },
    ]),
  )
  const name = `voies${lang.slice(0, 1).toUpperCase()}${lang.slice(1)}`
  return `export const ${name} = ${JSON.stringify(light)}`
}
