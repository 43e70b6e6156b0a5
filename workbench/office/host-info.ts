/** What a host tells office.js about itself: Excel on Windows, in this language, without logging. */
export const hostInfo = (locale: string): string => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$0`;

/** The part of a page's address that office.js reads its host from. */
export const hostInfoQuery = (locale: string): string => `_host_Info=${encodeURIComponent(hostInfo(locale))}`;
