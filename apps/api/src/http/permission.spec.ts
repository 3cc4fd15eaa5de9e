import { describe, expect, it } from '@jest/globals';
import { Controller, Get, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { assertRoutesDecided, Permission, Public } from './permission.js';

@Controller('decided')
class DecidedController {
  @Get('a')
  @Permission('account.read')
  read(): string {
    return this.help();
  }

  @Get('b')
  @Public('shows that it may')
  show(): string {
    return this.help();
  }

  help(): string {
    return '';
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get('a')
  @Permission('account.read')
  read(): string {
    return '';
  }

  @Get('b')
  forgotten(): string {
    return '';
  }
}

const boot = async (...controllers: Type[]) => {
  const app = await Test.createTestingModule({ imports: [DiscoveryModule], controllers }).compile();
  assertRoutesDecided(app);
};

describe('the boot', () => {
  it('goes on where every route says who may call it', async () => {
    await expect(boot(DecidedController)).resolves.toBeUndefined();
  });

  it('stops where a route does not, and names it', async () => {
    await expect(boot(DecidedController, ForgottenController)).rejects.toThrow(
      'These routes say neither @Permission nor @Public: ForgottenController.forgotten',
    );
  });
});
