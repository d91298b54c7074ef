/** What every upload says. */
import type { InBoth } from '../locales/locales.js';

/** The texts in one language. */
export interface SendingTexts {
  readonly send: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly sending: string;
  readonly sent: (percent: string) => string;
  readonly processing: string;
}

/** The texts in every language. */
export const sendingTexts: InBoth<SendingTexts> = {
  id: {
    send: 'Unggah',
    cancel: 'Batal',
    cancelled:
      'Dibatalkan. Tidak diketahui apakah layanan sudah menerima berkas: periksa riwayat unggahan sebelum mengulang.',
    sending: 'Mengunggah',
    sent: (percent) => `${percent} terkirim`,
    processing: 'Terkirim; menunggu jawaban layanan…',
  },
  en: {
    send: 'Upload',
    cancel: 'Cancel',
    cancelled:
      'Cancelled. Whether the service has taken the file is not known: look at the uploads before you try again.',
    sending: 'Uploading',
    sent: (percent) => `${percent} sent`,
    processing: 'Sent; waiting for the service’s answer…',
  },
};
