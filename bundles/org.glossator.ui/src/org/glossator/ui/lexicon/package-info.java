/** The editor of lexicons. */
package org.glossator.ui.lexicon;
