package org.glossator.exchange.json;

import java.io.IOException;

/** Objects that stand one after the other in a file. For one thread. */
public interface ObjectSource extends AutoCloseable {

	/** The next object, or null at the end. */
	JsonObject next() throws IOException;

	@Override
	void close() throws IOException;
}
