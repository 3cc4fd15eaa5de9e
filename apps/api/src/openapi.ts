import type { INestApplication } from '@nestjs/common';
import { AUTH_PATHS } from './account/auth-paths.js';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { documentEverywhere } from './document-everywhere.js';

const DESCRIPTION = `Medspil matches social enterprises and small companies to the welfare-pilot tenders of Danish municipalities.

- Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`.
- Times are UTC instants (RFC 3339); days are \`YYYY-MM-DD\`; money is a decimal string with its currency; ids are UUIDv7.
- Lists take \`limit\` and \`after\` and answer \`{ items, next }\`.
- Changes take the ETag of the version that was changed in \`If-Match\`.
- Programs sign in with \`Authorization: Bearer <API key>\`, browsers with the session cookie of \`/v1/auth\`.`;

/** The contract, made from the code. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Medspil API')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'API key' }, 'apiKey')
    .addCookieAuth('medspil.session_token', { type: 'apiKey', in: 'cookie' }, 'session')
    .addSecurityRequirements('apiKey')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return { ...document, paths: documentEverywhere({ ...document.paths, ...AUTH_PATHS }) };
}

export function mountDocs(app: INestApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Medspil API',
    swaggerOptions: { persistAuthorization: true, displayRequestDuration: true, tagsSorter: 'alpha' },
  });
}
