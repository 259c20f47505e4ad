package org.glossator.engine.ruta;

/**
 * An annotation that a rule made in a trial.
 *
 * @param type the layer's name, or the short name of a type that the script declares
 * @param values what was set, such as {@code technique=doubt}
 * @param begin where it begins, in UTF-16 units
 * @param end where it ends
 * @param line the line of the rule
 */
public record RuleMatched(String type, String values, int begin, int end, int line) {
}
