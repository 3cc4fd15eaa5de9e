import type Mail from 'nodemailer/lib/mailer';

/**
 * One mail on its way. An SMTP server can only have taken a mail whose content it was sent to the end: whatever goes wrong
 * before, without an answer, it does not have it.
 */
export class Delivery {
  /** The content was read to its end, so the dot that ends it has left or is about to. */
  contentSent = false;
}

/** An error of a delivery, which says how far it had come. */
export type DeliveryError = Error & Pick<Delivery, 'contentSent'>;

/** Watches the content of mails that carry a delivery among their options: the stream that the connection reads, so after signing. */
export const watchDelivery: Mail.PluginFunction = (mail, done) => {
  const delivery: unknown = Reflect.get(mail.data, 'delivery');
  if (delivery instanceof Delivery) {
    const { message } = mail;
    const create = message.createReadStream.bind(message);
    message.createReadStream = (options) =>
      create(options).once('end', () => {
        delivery.contentSent = true;
      });
  }
  done();
};
