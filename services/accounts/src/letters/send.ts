import type { Context, Mail } from '../context.ts'

/**
 * Sends a letter that nobody waits for: how long it takes would tell whether there was somebody to
 * write to.
 */
export function sendLater({ sendMail, noteFault }: Context, mail: Mail): void {
  void sendMail(mail).catch(noteFault)
}
