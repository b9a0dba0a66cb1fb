import { buildApp } from './app.ts'
import { readConfig, WrongSetting } from './config.ts'
import { preferredLang } from './http/language.ts'
import { findPages } from './find-pages.ts'
import { folderStore } from './store.ts'
import { messages } from './texts/messages.ts'
import { todayInBrussels } from './today.ts'

/** Starts the server of this process and stops it when it is asked to stop. */
export async function start(): Promise<void> {
  const texts = messages[preferredLang(process.env['LC_ALL'] || process.env['LANG'])]
  try {
    const { host, port, dataFolder } = readConfig(process.env)
    const store = folderStore(dataFolder)
    const app = await buildApp({
      store,
      today: todayInBrussels,
      pages: await findPages(),
      log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
    })
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void app.close())
    }
    await app.listen({ host, port })
    process.stdout.write(
      `${texts.listening(`http://${host}:${portOf(app.server.address(), port)}`)}\n`,
    )
    if (!(await store.isWritable())) process.stderr.write(`${texts.notWritable(dataFolder)}\n`)
  } catch (error) {
    process.stderr.write(`${sentenceFor(error, texts)}\n`)
    process.exitCode = 1
  }
}

function portOf(address: ReturnType<import('node:net').Server['address']>, asked: number): number {
  return typeof address === 'object' && address !== null ? address.port : asked
}

function sentenceFor(error: unknown, texts: (typeof messages)['fr']): string {
  if (error instanceof WrongSetting) return texts.wrongSetting(error.setting)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return texts.portTaken
  if (code === 'EACCES') return texts.portRefused
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') return texts.wrongSetting('HOST')
  const [what = ''] = String(error).split('\n')
  return texts.ourFault(what)
}
