import path from 'node:path'

/** How this server runs. */
export type Config = {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
}

/** A setting that cannot be used. `name` is the variable that holds it. */
export class WrongSetting extends Error {
  readonly setting: string

  constructor(setting: string) {
    super(setting)
    this.name = 'WrongSetting'
    this.setting = setting
  }
}

/** Reads HOST, PORT and SEJOUR_DATA. @throws WrongSetting when PORT is no port. */
export function readConfig(env: { readonly [name: string]: string | undefined }): Config {
  const port = env['PORT'] || '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongSetting('PORT')
  return {
    host: env['HOST'] || 'localhost',
    port: Number(port),
    dataFolder: path.resolve(env['SEJOUR_DATA'] || 'data'),
  }
}
