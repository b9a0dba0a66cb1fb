export { type Mail, MailNotSent, NoPost, openPost, type Post, type PostSettings } from './mail.ts'
