import { Module } from '@nestjs/common';
import { ResponsesModule } from '#responses';
import { ResponsesController } from './responses.controller.js';
import { TenderResponsesController } from './tender-responses.controller.js';
import { VendorResponsesController } from './vendor-responses.controller.js';

@Module({
  imports: [ResponsesModule],
  controllers: [TenderResponsesController, ResponsesController, VendorResponsesController],
})
export class ResponsesApiModule {}
