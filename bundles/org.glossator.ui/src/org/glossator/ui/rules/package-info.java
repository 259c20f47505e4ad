/** The files that steer the engine, as texts: the editors of rule scripts and lexicons stand on it; and trying out rules. */
package org.glossator.ui.rules;
