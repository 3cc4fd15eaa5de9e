/** Somebody who can try the demo, in a browser or with a program. */
interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly apiKey: string;
}

type DemoRole = 'officer' | 'vendor' | 'operator';
export type DemoAccounts = Readonly<Record<DemoRole, DemoAccount>>;
