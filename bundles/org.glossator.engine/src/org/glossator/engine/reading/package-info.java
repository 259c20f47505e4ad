/**
 * Close reading: a small transformer reads a text once and tells of each token and sentence what it is likely to be. Off by default, because it takes
 * many times as long as all other engines together; {@link org.glossator.engine.reading.ReadingModel} describes the model's file.
 */
package org.glossator.engine.reading;
