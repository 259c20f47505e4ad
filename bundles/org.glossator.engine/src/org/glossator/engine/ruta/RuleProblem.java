package org.glossator.engine.ruta;

/**
 * What is wrong in a script.
 *
 * @param line counted from 1; 0 for the script as a whole
 * @param sentence one sentence for the analyst
 * @param warning whether the script runs all the same
 */
public record RuleProblem(int line, String sentence, boolean warning) {
}
