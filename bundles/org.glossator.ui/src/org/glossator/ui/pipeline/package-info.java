/** The engines of a corpus in the window: pipelines, lexicons and rules. */
package org.glossator.ui.pipeline;
