package org.glossator.core.session;

/** A command that notes something besides the set, such as a decision: a step of undo also where the set stays as it was. */
public interface NotedEdit {
}
