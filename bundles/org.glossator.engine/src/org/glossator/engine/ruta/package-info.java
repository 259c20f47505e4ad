/**
 * The analyst's own rules: Ruta scripts of a corpus, parsed with line numbers, run under limits, and explained. The only
 * package that sees Ruta; its classes are loaded when a corpus has rules, not before.
 */
package org.glossator.engine.ruta;
