#pragma once

#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, whose headers clash with the ICU that Foundation brings along.
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 does not let us call.
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }

// Makes the parser unwind without any further callback.
//
// Before 2.13 `xmlStopParser` frees the input at once, which is not safe inside of an error callback: functions further up the
// stack still read from it. Its effect on the parser's state is all that is needed.
static inline void clibxml2_stop(xmlParserCtxtPtr context) {
#if LIBXML_VERSION < 21300
  context->instate = XML_PARSER_EOF;
  context->disableSAX = 1;
#else
  xmlStopParser(context);
#endif
}

// Sends the errors of this thread that belong to no parser to `handler`, and returns the one that was there before.
static inline xmlStructuredErrorFunc clibxml2_swap_error_handler(xmlStructuredErrorFunc handler) {
  xmlStructuredErrorFunc previous = xmlStructuredError;
  xmlSetStructuredErrorFunc(xmlStructuredErrorContext, handler);
  return previous;
}
