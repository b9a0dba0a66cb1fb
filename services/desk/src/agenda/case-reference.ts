/** A case without a name, as letters and agendas of others may show it: `1A2B-3C4D`. */
export function caseReference(caseId: string): string {
  const sign = caseId.replaceAll('-', '').slice(0, 8).toUpperCase()
  return sign.length === 8 ? `${sign.slice(0, 4)}-${sign.slice(4)}` : sign
}
