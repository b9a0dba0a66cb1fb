const BROWSERS = [
  ['Edge', /\bEdg\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\bFirefox\/|\bFxiOS\//],
  ['Chrome', /Chrome\/|\bCriOS\//],
  ['Safari', /\bSafari\//],
] as const

const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const

/** The browser and the system that a browser claims: enough to recognise one’s own device. */
export function clientOf(userAgent: string | undefined): string {
  const claimed = userAgent ?? ''
  return [BROWSERS, SYSTEMS]
    .map((names) => names.find(([, sign]) => sign.test(claimed))?.[0])
    .filter((name) => name !== undefined)
    .join(', ')
}
