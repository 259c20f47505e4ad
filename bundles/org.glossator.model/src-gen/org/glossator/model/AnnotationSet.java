/**
 */
package org.glossator.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The annotations of one annotator on one document. Order in the lists means nothing: sessions and files sort.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.AnnotationSet#getDocument <em>Document</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getState <em>State</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getNextId <em>Next Id</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getExtra <em>Extra</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getDocumentAnnotations <em>Document Annotations</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.glossator.model.AnnotationSet#getChains <em>Chains</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.ModelPackage#getAnnotationSet()
 * @model
 * @generated
 */
public interface AnnotationSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_Document()
	 * @model default=""
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.glossator.model.AnnotationSet#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the text that the offsets count in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_Sha256()
	 * @model default=""
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.glossator.model.AnnotationSet#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the schema when it was last saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(String)
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_SchemaVersion()
	 * @model default=""
	 * @generated
	 */
	String getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.glossator.model.AnnotationSet#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(String value);

	/**
	 * Returns the value of the '<em><b>Annotator</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose annotations these are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotator</em>' attribute.
	 * @see #setAnnotator(String)
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_Annotator()
	 * @model default=""
	 * @generated
	 */
	String getAnnotator();

	/**
	 * Sets the value of the '{@link org.glossator.model.AnnotationSet#getAnnotator <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotator</em>' attribute.
	 * @see #getAnnotator()
	 * @generated
	 */
	void setAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the work is, such as in-progress or finished; empty for new.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_State()
	 * @model default=""
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.glossator.model.AnnotationSet#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Next Id</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number that the next id is made of; never goes back, so that no id is used twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Id</em>' attribute.
	 * @see #setNextId(long)
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_NextId()
	 * @model default="1"
	 * @generated
	 */
	long getNextId();

	/**
	 * Sets the value of the '{@link org.glossator.model.AnnotationSet#getNextId <em>Next Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Id</em>' attribute.
	 * @see #getNextId()
	 * @generated
	 */
	void setNextId(long value);

	/**
	 * Returns the value of the '<em><b>Extra</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Header lines that this program does not know, as key, tab, value; kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extra</em>' attribute list.
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_Extra()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getExtra();

	/**
	 * Returns the value of the '<em><b>Document Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.DocumentAnnotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Annotations of the document as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document Annotations</em>' containment reference list.
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_DocumentAnnotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<DocumentAnnotation> getDocumentAnnotations();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Annotations of spans of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relations between annotations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Chains</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.Chain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chains of annotations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chains</em>' containment reference list.
	 * @see org.glossator.model.ModelPackage#getAnnotationSet_Chains()
	 * @model containment="true"
	 * @generated
	 */
	EList<Chain> getChains();

} // AnnotationSet
