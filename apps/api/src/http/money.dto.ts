import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { CURRENCIES, type Money } from '#platform';

/** Money as a decimal string, so that no amount is ever rounded on its way. */
export class MoneyDto {
  @ApiProperty({
    description: 'Decimal with at most two places.',
    pattern: '^\\d{1,12}(\\.\\d{1,2})?$',
    example: '125000.00',
  })
  @Matches(/^\d{1,12}(\.\d{1,2})?$/, { message: 'amount must be a decimal like "125000.00"' })
  amount!: string;

  @ApiProperty({ description: 'ISO 4217.', enum: CURRENCIES, example: 'DKK' })
  @IsIn(CURRENCIES)
  currency!: string;
}

/** @returns the amount in minor units (øre, cent) */
export function moneyFromDto(dto: MoneyDto): Money {
  const [whole = '0', fraction = ''] = dto.amount.split('.');
  return { minor: Number(whole) * 100 + Number(fraction.padEnd(2, '0')), currency: dto.currency };
}

export function moneyToDto(money: Money): MoneyDto {
  const digits = String(money.minor).padStart(3, '0');
  return { amount: `${digits.slice(0, -2)}.${digits.slice(-2)}`, currency: money.currency };
}
