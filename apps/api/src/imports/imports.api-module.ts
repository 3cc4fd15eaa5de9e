import { Module } from '@nestjs/common';
import { OpenDataModule } from '#open-data';
import { ImportUpload } from './import-upload.js';
import { ImportsController } from './imports.controller.js';

@Module({ imports: [OpenDataModule], controllers: [ImportsController], providers: [ImportUpload] })
export class ImportsApiModule {}
