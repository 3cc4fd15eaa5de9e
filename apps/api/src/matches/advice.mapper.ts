import type { AdviceForVendor, NamedGains, Told } from '#matching';
import { moneyToDto } from '../http/money.dto.js';
import type { VendorAdviceDto } from './advice.dto.js';

export const adviceOf = ({ result, ...restsOn }: Told<AdviceForVendor>): VendorAdviceDto => ({
  ...result,
  additions: result.additions.map(priced),
  partners: result.partners.map(priced),
  ...restsOn,
});

const priced = <Part extends NamedGains>(part: Part) => ({ ...part, value: part.value.map(moneyToDto) });
