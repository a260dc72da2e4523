import { type IResolvers, Neo4jGraphQL } from '@neo4j/graphql';
