/** Which engines run over a corpus, in which order and with which parameters; files {@code pipelines/*.properties}. */
package org.glossator.engine.pipeline;
