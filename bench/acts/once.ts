// One document in a process that has done nothing yet: what the first person of the day waits for.
import { annexe20Of } from './annexe-20.ts'

const name = process.argv[2] ?? 'ours'
const document = annexe20Of(0)
const start = performance.now()
const { default: open } = (await import(`./peers/${name}.mjs`)) as { default: () => Promise<Tool> }
const tool = await open()
await tool.render(document)
process.stdout.write(String(performance.now() - start))
await tool.close()

type Tool = {
  readonly render: (document: unknown) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}
