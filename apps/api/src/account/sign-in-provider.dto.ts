import { ApiProperty } from '@nestjs/swagger';

export class SignInProviderDto {
  @ApiProperty({ description: 'What POST /v1/auth/sign-in/social takes.', example: 'mitid-erhverv' })
  id!: string;

  @ApiProperty({ description: 'As people know it.', example: 'MitID Erhverv' })
  name!: string;

  @ApiProperty({
    description: 'Whether who signs in by it may claim the vendor of the own company at once.',
    example: true,
  })
  provesCvr!: boolean;
}
